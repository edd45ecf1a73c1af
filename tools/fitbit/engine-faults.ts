// Owns what of a script the engine of Fitbit OS would refuse or not know: syntax after ES5, and names that neither it nor the
// runtime brings. Refuses to prove that a script runs: it sees names, not what they stand for (test/fitbit runs it).
import { parseAst } from 'rollup/parseAst';
import type { EngineNames } from './old-engine';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const SYNTAX = new Set(
  (
    'Program ExpressionStatement BlockStatement EmptyStatement ReturnStatement LabeledStatement BreakStatement ' +
    'ContinueStatement IfStatement SwitchStatement SwitchCase ThrowStatement TryStatement CatchClause WhileStatement ' +
    'DoWhileStatement ForStatement ForInStatement FunctionDeclaration FunctionExpression VariableDeclaration ' +
    'VariableDeclarator ThisExpression ArrayExpression ObjectExpression Property UnaryExpression UpdateExpression ' +
    'BinaryExpression AssignmentExpression LogicalExpression MemberExpression ConditionalExpression CallExpression ' +
    'NewExpression SequenceExpression Identifier Literal'
  ).split(' '),
);
const OPERATORS_AFTER_ES5 = new Set(['**', '**=', '??', '??=', '&&=', '||=']);

function syntaxFault(node: Node): string | undefined {
  if (!SYNTAX.has(node.type)) return node.type;
  if (node.type === 'VariableDeclaration' && node.kind !== 'var') return String(node.kind);
  if (node.type === 'CatchClause' && !isNode(node.param)) return 'catch without a name';
  if (typeof node.operator === 'string' && OPERATORS_AFTER_ES5.has(node.operator)) return node.operator;
  for (const flag of ['async', 'generator', 'optional', 'shorthand', 'method']) if (node[flag] === true) return flag;
  if (node.type === 'Property' && node.computed === true) return 'a computed key';
  if (node.bigint !== undefined && node.bigint !== null) return 'BigInt';
  const { regex } = node;
  const flags = typeof regex === 'object' && regex !== null && 'flags' in regex ? String(regex.flags) : '';
  return /[^gim]/.test(flags) ? `a regular expression with ${flags}` : undefined;
}

/** `parent`, and under which field of it. */
type See = (node: Node, parent: Node | undefined, field: string) => void;

function walk(node: Node, see: See, parent?: Node, field = ''): void {
  see(node, parent, field);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, see, node, name);
  }
}

/** The name after the dot; also in quotes and brackets. */
function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || !isNode(node.property)) return undefined;
  if (node.computed !== true) return String(node.property.name);
  return typeof node.property.value === 'string' ? node.property.value : undefined;
}

const WITH_STATICS = new Set('Array Date JSON Math Number Object Promise String'.split(' '));

interface Named {
  /** Names that stand alone. */
  readonly used: Set<string>;
  /** Those of them that the script itself declares or asks for, wherever. */
  readonly declared: Set<string>;
  readonly statics: Set<string>;
  readonly called: Set<string>;
  /** Names that a script gives to members of its own. */
  readonly own: Set<string>;
}

function takeNames(node: Node, parent: Node | undefined, field: string, named: Named): void {
  const member = memberName(node);
  const owner = isNode(node.object) && node.object.type === 'Identifier' ? String(node.object.name) : '';
  if (member !== undefined) {
    named.statics.add(`${owner}.${member}`);
    // `Object.keys(a)` is no call of the `keys` that lists have.
    const isCalled = parent?.type === 'CallExpression' && field === 'callee' && !WITH_STATICS.has(owner);
    if (isCalled) named.called.add(member);
  }
  if (member !== undefined && parent?.type === 'AssignmentExpression' && field === 'left') named.own.add(member);
  if (node.type === 'Property' && isNode(node.key)) named.own.add(String(node.key.name ?? node.key.value));
  if (node.type !== 'Identifier') return;
  const isDeclared = field === 'id' || field === 'params' || field === 'param';
  if (isDeclared) named.declared.add(String(node.name));
  const isMember = parent?.type === 'MemberExpression' && field === 'property' && parent.computed !== true;
  const isKey = parent?.type === 'Property' && field === 'key';
  // `typeof Map` asks, and breaks nothing; what comes after it knows.
  if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') named.declared.add(String(node.name));
  if (!isMember && !isKey && field !== 'label') named.used.add(String(node.name));
}

/** The compiler's own helpers ask for these first: no engine without them comes there. */
const ASKED_FIRST = new Set(['Object.getOwnPropertySymbols', 'Object.assign']);
/** In every function. */
const IN_FUNCTIONS = 'arguments';

/** One line for each fault; `scripts` by their path, all that run together in one engine. */
export function engineFaults(scripts: Readonly<Record<string, string>>, engine: EngineNames): string[] {
  const faults: string[] = [];
  const own = new Set<string>();
  const named = Object.entries(scripts).map(([path, script]) => {
    const names: Named = { used: new Set(), declared: new Set(), statics: new Set(), called: new Set(), own };
    const strange = new Set<string>();
    walk(parseAst(script, { allowReturnOutsideFunction: true }) as unknown as Node, (node, parent, field) => {
      const fault = syntaxFault(node);
      if (fault !== undefined) strange.add(fault);
      takeNames(node, parent, field, names);
    });
    faults.push(...[...strange].map((what) => `${path}: not ES5: ${what}`));
    return [path, names] as const;
  });
  const known = new Set([...engine.globals, IN_FUNCTIONS]);
  for (const [path, { used, declared, statics, called }] of named) {
    const unknown = [
      ...[...used].filter((name) => !declared.has(name) && !known.has(name)),
      ...engine.statics.filter((name) => statics.has(name)),
      ...[...new Set(engine.methods)].filter((name) => called.has(name) && !own.has(name)).map((name) => `.${name}()`),
    ].filter((name) => !ASKED_FIRST.has(name));
    faults.push(...unknown.map((name) => `${path}: the engine does not know ${name}`));
  }
  return faults;
}

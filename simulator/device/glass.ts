// Owns the widgets on the screen as a plain list with their current options, and when they changed.
// Refuses pixels and fonts. An unknown widget or property throws and names itself; an unknown option is named, and does
// nothing, as on a watch.
import type { DrivenClock, Owner } from '../clock/driven-clock';
import { alive, attempt, guarded, type Report } from './guard';
import { EVENT, HOLDS_WIDGETS, optionOf, takes, typeOf, type WidgetType } from './widget-options';
import { choose } from './widgets/choices';
import { spareOf, topOf } from './widgets/lists';
import type { Part, Whole } from './widgets/part';
import { putTogether, SCROLLS } from './widgets/parts-of';
import { canvasMembers, polylineMembers } from './widgets/strokes';

export type Options = Record<string, unknown>;

/** Plain: functions left out, `parent` by its id. */
export interface WidgetState {
  readonly id: number;
  readonly type: WidgetType;
  readonly parent?: number;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What was done to the screen within one millisecond. */
export interface ScreenChange {
  readonly atMs: number;
  /** Widgets made, deleted or given something new. */
  readonly changes: number;
  /** Settings of what was set already. */
  readonly idle: number;
}

export interface Glass {
  create(owner: Owner, typeNumber: unknown, options: unknown, parent?: number): object;
  remove(handle: unknown): boolean;
  widgets(): readonly WidgetState[];
  changes(): readonly ScreenChange[];
  /** Another number whenever the screen looks different. */
  version(): number;
  /** How far the page is scrolled, px. */
  scrollTop(): number;
  scrollTo(y: number): void;
  /** As a finger or the crown scrolls: within what there is to see. */
  scrollBy(px: number): void;
  /** What a finger there on the glass would press; false where nothing would hear it. */
  tapAt(x: number, y: number): boolean;
  clear(): void;
}

/** More than any screen could show. */
const PARTS_PER_WIDGET = 100_000;

interface Widget extends Whole {
  readonly id: number;
  readonly parent: number | undefined;
  readonly listeners: Map<unknown, ((event: object) => void)[]>;
}

export interface GlassOptions {
  readonly clock: DrivenClock;
  readonly report: Report;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether the package has this picture. */
  readonly hasAsset: (path: string) => boolean;
}

export function createGlass({ clock, report, widthPx, heightPx, hasAsset }: GlassOptions): Glass {
  let widgets: Widget[] = [];
  const changes: ScreenChange[] = [];
  let version = 0;
  let lastId = 0;
  let pressed: Widget | undefined;
  let scrollTopPx = 0;
  const named = new Set<string>();

  /** Once: a page may set it in every frame. */
  function lacks(type: WidgetType, option: string): void {
    const problem = `widget.${type} has no option ${option} in the simulator`;
    if (!named.has(problem)) report(problem);
    named.add(problem);
  }

  function fail(problem: string): never {
    report(problem);
    throw new TypeError(problem);
  }

  function note(changed: boolean): void {
    const atMs = clock.nowMs();
    const last = changes[changes.length - 1];
    const same = last?.atMs === atMs ? last : undefined;
    if (same !== undefined) changes.pop();
    if (changed) version += 1;
    changes.push({
      atMs,
      changes: (same?.changes ?? 0) + (changed ? 1 : 0),
      idle: (same?.idle ?? 0) + (changed ? 0 : 1),
    });
  }

  function set(widget: Widget, options: Options): boolean {
    let changed = false;
    for (const [option, value] of Object.entries(options)) {
      if (!takes(widget.type, option)) {
        lacks(widget.type, option);
        continue;
      }
      if (typeof value === 'number' && !Number.isFinite(value)) fail(`widget.${widget.type} got ${option}: ${value}`);
      if (option === 'src' && !hasAsset(String(value))) report(`the package has no picture ${String(value)}`);
      if (widget.options[option] === value) continue;
      widget.options[option] = value;
      changed = true;
    }
    return changed;
  }

  function setMore(widget: Widget, value: unknown): boolean {
    if (typeof value !== 'object' || value === null) fail(`widget.${widget.type} got prop.MORE without an object`);
    const options = { ...value } as Options;
    if (widget.type === 'BUTTON' && 'text' in options && !['x', 'y', 'w', 'h'].every((side) => side in options)) {
      report('widget.BUTTON takes a text in prop.MORE only with x, y, w and h');
    }
    return set(widget, options);
  }

  /** What a property does beside being kept. */
  function follow(widget: Widget, option: string, value: unknown): void {
    if (option === 'list_top') {
      const index = typeof value === 'object' && value !== null && 'index' in value ? Number(value.index) : 0;
      widget.scrolledPx = Math.min(topOf(widget, index), spareOf(widget));
    }
    const chosen = widgets.find(({ handle }) => handle === value);
    if (chosen !== undefined) choose(widget, around(chosen).siblings, chosen, option !== 'unchecked');
  }

  function setOne(widget: Widget, option: string, value: unknown): boolean {
    if (option === 'more' || option === 'update_data') return setMore(widget, value);
    const changed = set(widget, { [option === 'show' && widget.type !== 'DIALOG' ? 'visible' : option]: value });
    if (typeof value === 'object') follow(widget, option, value);
    return changed;
  }

  function around(widget: Widget) {
    const group = widgets.find(({ id }) => id === widget.parent);
    const siblings = widgets.filter(({ parent, type }) => parent === widget.parent && type === widget.type);
    return { widthPx, heightPx, group, siblings };
  }

  function handleOf(owner: Owner, find: () => Widget, type: WidgetType): object {
    const name = `a widget.${type}`;
    const members = {
      getId: () => find().id,
      getType: () => type,
      setProperty(prop: unknown, value: unknown): boolean {
        const option = optionOf(prop);
        if (option === undefined) fail(`${name} got an unknown property`);
        note(setOne(find(), option, value));
        return true;
      },
      getProperty(prop: unknown, wanted?: object): unknown {
        const option = optionOf(prop);
        if (option === undefined) fail(`${name} was asked for an unknown property`);
        if (option !== 'more') return find().options[option];
        return Object.assign(wanted ?? {}, find().options);
      },
      setProperties: (options: Options): void => note(setMore(find(), options)),
      getProperties: (...names: string[]) => Object.fromEntries(names.map((one) => [one, find().options[one]])),
      setColor: (color: number): void => note(set(find(), { color })),
      setAlpha: (alpha: number) => note(set(find(), { alpha })),
      setEnable: (enable: boolean) => note(set(find(), { enable })),
      addEventListener(event: unknown, listener: (event: object) => void): boolean {
        if (type === 'TEXT') report('a widget.TEXT hears no touch: use a BUTTON');
        if (!Object.values<unknown>(EVENT).includes(event)) fail(`${name} got an unknown event`);
        const { listeners } = find();
        listeners.set(event, [...(listeners.get(event) ?? []), listener]);
        return true;
      },
      removeEventListener(event: unknown, listener: (event: object) => void): boolean {
        const { listeners } = find();
        listeners.set(
          event,
          (listeners.get(event) ?? []).filter((one) => one !== listener),
        );
        return true;
      },
    };
    const drawing = (): void => note(true);
    if (type === 'CANVAS') Object.assign(members, canvasMembers(find, drawing));
    if (type.endsWith('POLYLINE')) Object.assign(members, polylineMembers(find, drawing));
    if (!HOLDS_WIDGETS.has(type)) return guarded(name, members, report);
    const createWidget = (child: unknown, options: unknown): object => create(owner, child, options, find().id);
    return guarded(name, { ...members, createWidget, deleteWidget: remove }, report);
  }

  function create(owner: Owner, typeNumber: unknown, given: unknown, parent?: number): object {
    alive(owner);
    const type = typeOf(typeNumber);
    if (type === undefined) fail('createWidget got a widget that the simulator does not have');
    lastId += 1;
    const id = lastId;
    function find(): Widget {
      alive(owner);
      return widgets.find((one) => one.id === id) ?? fail(`a widget.${type} was used after it was deleted`);
    }
    const own = { id, type, parent, handle: handleOf(owner, find, type) };
    const widget: Widget = { ...own, options: {}, listeners: new Map(), drawn: [], scrolledPx: 0 };
    set(widget, { ...(given as Options) });
    widgets.push(widget);
    note(true);
    return widget.handle;
  }

  function remove(handle: unknown): boolean {
    const widget = widgets.find((one) => one.handle === handle);
    if (widget === undefined) fail('deleteWidget got a widget that is not on the screen');
    if (pressed === widget) report('a widget was deleted inside its own click: a watch can hang');
    const gone = new Set([widget.id]);
    for (const one of widgets) if (one.parent !== undefined && gone.has(one.parent)) gone.add(one.id);
    widgets = widgets.filter((one) => !gone.has(one.id));
    note(true);
    return true;
  }

  function originOf(widget: { readonly parent: number | undefined }): { x: number; y: number } {
    const parent = widgets.find((one) => one.id === widget.parent);
    if (parent === undefined) return { x: 0, y: 0 };
    const above = originOf(parent);
    return {
      x: above.x + numberOf(parent.options, 'x') + numberOf(parent.options, 'pos_x'),
      y: above.y + numberOf(parent.options, 'y') + numberOf(parent.options, 'pos_y'),
    };
  }

  /** Where the longest of the page ends. */
  const lowestPx = (): number =>
    widgets
      .filter(({ parent, options }) => parent === undefined && options.visible !== false)
      .reduce((lowest, { options }) => Math.max(lowest, numberOf(options, 'y') + numberOf(options, 'h')), heightPx);

  const hears = (widget: Widget): boolean =>
    widget.options.visible !== false &&
    widget.options.enable !== false &&
    (typeof widget.options.click_func === 'function' ||
      [EVENT.CLICK_UP, EVENT.CLICK_DOWN].some((event) => (widget.listeners.get(event) ?? []).length > 0));

  function holds(widget: Widget, x: number, y: number): boolean {
    const origin = originOf(widget);
    const left = origin.x + numberOf(widget.options, 'x');
    const top = origin.y + numberOf(widget.options, 'y');
    return x >= left && x < left + numberOf(widget.options, 'w') && y >= top && y < top + numberOf(widget.options, 'h');
  }

  const partsOf = (widget: Widget): readonly Part[] =>
    widget.options.visible === false ? [] : (putTogether(widget.type)?.(widget, around(widget)) ?? []);

  /** The uppermost part there that hears a finger. */
  function partAt(widget: Widget, x: number, y: number): Part | undefined {
    if (SCROLLS.has(widget.type) && !holds(widget, x, y)) return undefined;
    const parts = partsOf(widget);
    if (parts.length === 0) return undefined;
    const origin = originOf({ parent: widget.id });
    const under = ({ options, press: heard }: Part): boolean => {
      const [dx, dy] = [x - origin.x - numberOf(options, 'x'), y - origin.y - numberOf(options, 'y')];
      return heard !== undefined && dx >= 0 && dx < numberOf(options, 'w') && dy >= 0 && dy < numberOf(options, 'h');
    };
    return [...parts].reverse().find(under);
  }

  function tapped(widget: Widget, x: number, y: number): boolean {
    const part = partAt(widget, x, y);
    if (part?.press !== undefined) {
      // A dialog's end is no click of its own.
      pressed = widget.type === 'DIALOG' ? undefined : widget;
      attempt(`a widget.${widget.type}`, report, part.press);
      pressed = undefined;
      note(true);
      return true;
    }
    if (!hears(widget) || !holds(widget, x, y)) return false;
    press(widget, x, y);
    return true;
  }

  /** A list takes the scrolling that it has room for. */
  function scrolledList(px: number): boolean {
    const list = [...widgets].reverse().find(({ type, options }) => SCROLLS.has(type) && options.visible !== false);
    if (list === undefined) return false;
    const to = Math.max(0, Math.min(list.scrolledPx + px, spareOf(list)));
    if (to === list.scrolledPx) return false;
    list.scrolledPx = to;
    version += 1;
    return true;
  }

  function press(widget: Widget, x: number, y: number): void {
    pressed = widget;
    for (const event of [EVENT.CLICK_DOWN, EVENT.CLICK_UP]) {
      for (const listener of widget.listeners.get(event) ?? []) {
        attempt('touch listener', report, () => listener({ x, y, type: event, target: widget.handle }));
      }
    }
    const { click_func: click } = widget.options;
    if (typeof click === 'function') attempt('click_func', report, () => click(widget.handle));
    pressed = undefined;
  }

  return {
    create,
    remove,
    widgets: () =>
      widgets.flatMap((widget) => {
        const state = stateOf(widget);
        if (putTogether(widget.type) === undefined) return state;
        return [state, ...partsOf(widget).map((part, index) => partState(widget.id, part, index))];
      }),
    changes: () => changes,
    version: () => version,
    scrollTop: () => scrollTopPx,
    scrollTo(y) {
      note(y !== scrollTopPx);
      scrollTopPx = y;
    },
    scrollBy(px) {
      if (scrolledList(px)) return;
      const y = Math.max(0, Math.min(scrollTopPx + px, lowestPx() - heightPx));
      if (y !== scrollTopPx) version += 1;
      scrollTopPx = y;
    },
    tapAt(x, glassY) {
      const y = glassY + scrollTopPx;
      return [...widgets].reverse().some((widget) => tapped(widget, x, y));
    },
    clear() {
      if (widgets.length > 0) note(true);
      widgets = [];
      scrollTopPx = 0;
    },
  };
}

/** Below zero: no widget of the package has such a number. */
function partState(whole: number, { type, options }: Part, index: number): WidgetState {
  return { id: -(whole * PARTS_PER_WIDGET + index), type, parent: whole, options };
}

function stateOf({ id, type, parent, options }: Widget): WidgetState {
  const plain = Object.entries(options).filter(([, value]) => typeof value !== 'function' && typeof value !== 'object');
  return { id, type, ...(parent === undefined ? {} : { parent }), options: Object.fromEntries(plain) };
}

export function numberOf(options: Readonly<Options>, name: string): number {
  const value = options[name];
  return typeof value === 'number' ? value : 0;
}

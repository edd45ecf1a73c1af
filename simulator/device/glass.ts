// Owns the widgets on the screen as a plain list with their current options, and when they changed.
// Refuses pixels and fonts. An unknown widget, option or property throws and names itself.
import type { DrivenClock, Owner } from '../clock/driven-clock';
import { alive, attempt, guarded, type Report } from './guard';
import { EVENT, optionOf, takes, typeOf, type WidgetType } from './widget-options';

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

interface Widget {
  readonly id: number;
  readonly type: WidgetType;
  readonly parent: number | undefined;
  readonly handle: object;
  readonly options: Options;
  readonly listeners: Map<unknown, ((event: object) => void)[]>;
}

export interface GlassOptions {
  readonly clock: DrivenClock;
  readonly report: Report;
  readonly heightPx: number;
  /** Whether the package has this picture. */
  readonly hasAsset: (path: string) => boolean;
}

export function createGlass({ clock, report, heightPx, hasAsset }: GlassOptions): Glass {
  let widgets: Widget[] = [];
  const changes: ScreenChange[] = [];
  let version = 0;
  let lastId = 0;
  let pressed: Widget | undefined;
  let scrollTopPx = 0;

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
      if (!takes(widget.type, option)) fail(`widget.${widget.type} has no option ${option} in the simulator`);
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

  function handleOf(owner: Owner, find: () => Widget, type: WidgetType): object {
    const name = `a widget.${type}`;
    const members = {
      getId: () => find().id,
      getType: () => type,
      setProperty(prop: unknown, value: unknown): boolean {
        const option = optionOf(prop);
        if (option === undefined) fail(`${name} got an unknown property`);
        note(option === 'more' ? setMore(find(), value) : set(find(), { [option]: value }));
        return true;
      },
      getProperty(prop: unknown, wanted?: object): unknown {
        const option = optionOf(prop);
        if (option === undefined) fail(`${name} was asked for an unknown property`);
        if (option !== 'more') return find().options[option];
        return Object.assign(wanted ?? {}, find().options);
      },
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
    if (type !== 'GROUP' && type !== 'VIEW_CONTAINER') return guarded(name, members, report);
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
    const widget: Widget = { id, type, parent, handle: handleOf(owner, find, type), options: {}, listeners: new Map() };
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

  function originOf(widget: Widget): { x: number; y: number } {
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
    widgets: () => widgets.map(stateOf),
    changes: () => changes,
    version: () => version,
    scrollTop: () => scrollTopPx,
    scrollTo(y) {
      note(y !== scrollTopPx);
      scrollTopPx = y;
    },
    scrollBy(px) {
      const y = Math.max(0, Math.min(scrollTopPx + px, lowestPx() - heightPx));
      if (y !== scrollTopPx) version += 1;
      scrollTopPx = y;
    },
    tapAt(x, glassY) {
      const y = glassY + scrollTopPx;
      const target = [...widgets].reverse().find((widget) => hears(widget) && holds(widget, x, y));
      if (target !== undefined) press(target, x, y);
      return target !== undefined;
    },
    clear() {
      if (widgets.length > 0) note(true);
      widgets = [];
      scrollTopPx = 0;
    },
  };
}

function stateOf({ id, type, parent, options }: Widget): WidgetState {
  const plain = Object.entries(options).filter(([, value]) => typeof value !== 'function' && typeof value !== 'object');
  return { id, type, ...(parent === undefined ? {} : { parent }), options: Object.fromEntries(plain) };
}

export function numberOf(options: Readonly<Options>, name: string): number {
  const value = options[name];
  return typeof value === 'number' ? value : 0;
}

// Owns the glass of the watch: what is on it, and what a finger does to it. Its buttons are real ones as well, so that a
// keyboard and a screen reader find them. Refuses everything beside the glass.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WidgetState } from '../../device/glass';
import type { ElementState } from '../../fitbit/element';
import { useWorld } from '../world/world';
import { drawDark, drawFace, drawStatusBar } from './draw-face';
import { FONT_FAMILY } from './draw-text';
import { drawWidgets } from './draw-widgets';
import { Elements } from './elements';
import { type Found, foundInElements, foundInWidgets, NOTHING_FOUND } from './found';
import { pressElements } from './press-elements';
import type { Box } from './read-widget';
import { createTouch, type TouchEnds } from './touch';

/** Degrees of the crown for one notch of a mouse wheel: a choice. */
const WHEEL_DEG = 15;
const WHEEL_NOTCH_PX = 100;
const NO_ELEMENTS: readonly ElementState[] = [];

export function Glass({ appName, launch }: { readonly appName: string; readonly launch: () => void }) {
  const world = useWorld();
  const { simulation, device, assets, pictureUrls } = world;
  const canvas = useRef<HTMLCanvasElement>(null);
  const glass = useRef<HTMLDivElement>(null);
  const isFitbit = device.platform === 'fitbit';
  const [found, setFound] = useState<Found>(NOTHING_FOUND);
  /** Of a Fitbit watch: the canvas below them shows what is not the app's. */
  const [elements, setElements] = useState(NO_ELEMENTS);

  const live = useMemo(() => {
    let drawn = '';
    let foundKey = '';
    let widgetsVersion = -1;
    let widgets: readonly WidgetState[] = [];
    let shown = NO_ELEMENTS;
    let finger: { x: number; y: number } | undefined;

    function draw(): void {
      const context = canvas.current?.getContext('2d');
      if (context === null || context === undefined) return;
      const look = simulation.watch.look();
      const version = simulation.versions().screen;
      const nowMs = simulation.nowMs();
      const minute = Math.floor(nowMs / 60_000);
      const key = JSON.stringify([look, version, minute, finger]);
      if (key === drawn) return;
      drawn = key;
      if (version !== widgetsVersion) {
        widgets = simulation.watch.widgets();
        shown = simulation.watch.elements();
      }
      widgetsVersion = version;
      const seen = look.display.lit && look.appRunning;
      if (!look.display.lit) drawDark(context);
      else if (!look.appRunning) drawFace(context, { nowMs, appName, assets });
      else {
        drawWidgets(context, { widgets, scrollTopPx: look.scrollTopPx, assets, finger });
        if (!isFitbit && device.shape === 'square' && look.display.statusBarVisible) drawStatusBar(context, nowMs);
      }
      if (isFitbit) setElements(seen ? shown : NO_ELEMENTS);
      const next = !seen
        ? NOTHING_FOUND
        : isFitbit
          ? foundInElements(shown)
          : foundInWidgets(widgets, look.scrollTopPx);
      const nextKey = JSON.stringify(next);
      if (nextKey !== foundKey) setFound(next);
      foundKey = nextKey;
    }

    function tap(x: number, y: number): void {
      const { display, appRunning } = simulation.watch.look();
      // A first touch of dark glass only lights it.
      if (!display.lit) simulation.watch.wake();
      else if (appRunning) simulation.watch.tapAt(x, y);
      else launch();
      world.touched();
    }

    const ends: TouchEnds = {
      onFinger(point) {
        finger = point;
        world.touched();
      },
      onTap: ({ x, y }) => tap(x, y),
      onScroll(px) {
        simulation.watch.scrollBy(px);
        world.touched();
      },
      onSwipe(gesture) {
        if (simulation.watch.look().display.lit) simulation.watch.swipe(gesture);
        else simulation.watch.wake();
        world.touched();
      },
    };
    const touch = createTouch(isFitbit ? { ...ends, ...pressElements(world, () => tap(0, 0)) } : ends);
    return {
      draw,
      tap,
      touch,
      redraw() {
        drawn = '';
        draw();
      },
    };
  }, [world, appName, launch]);

  useEffect(() => world.onFrame(live.draw), [world, live]);
  useEffect(() => {
    live.redraw();
    // Drawn once more when the font has come.
    void document.fonts.load(`24px ${FONT_FAMILY}`).then(live.redraw);
  }, [live]);
  useEffect(() => {
    const target = glass.current;
    // The listener of an attribute could not keep the page from scrolling along.
    const onWheel = (event: WheelEvent): void => {
      if (isFitbit) return;
      event.preventDefault();
      simulation.watch.crown((-event.deltaY / WHEEL_NOTCH_PX) * WHEEL_DEG);
      world.touched();
    };
    target?.addEventListener('wheel', onWheel, { passive: false });
    return () => target?.removeEventListener('wheel', onWheel);
  }, [world]);

  const pointOf = (event: PointerEvent): { x: number; y: number } => {
    const box = canvas.current?.getBoundingClientRect();
    if (box === undefined) return { x: 0, y: 0 };
    const scale = device.widthPx / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  };
  const percent = ({ x, y, w, h }: Box) => ({
    left: `${(100 * x) / device.widthPx}%`,
    top: `${(100 * y) / device.heightPx}%`,
    width: `${(100 * w) / device.widthPx}%`,
    height: `${(100 * h) / device.heightPx}%`,
  });

  /** What has got the focus is brought to the middle where it was not on the glass. */
  function showWhole({ y, h }: Box): void {
    if (y >= 0 && y + h <= device.heightPx) return;
    simulation.watch.scrollBy(y + h / 2 - device.heightPx / 2);
    world.touched();
  }

  return (
    <div
      class={`glass ${device.shape} ${device.platform}`}
      ref={glass}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        live.touch.down(pointOf(event));
      }}
      onPointerMove={(event) => live.touch.move(pointOf(event))}
      onPointerUp={(event) => live.touch.up(pointOf(event))}
      onPointerCancel={() => live.touch.cancel()}
    >
      <canvas
        ref={canvas}
        width={device.widthPx}
        height={device.heightPx}
        role="img"
        aria-label={found.texts === '' ? 'The screen of the watch' : `The screen of the watch: ${found.texts}`}
      />
      {elements.length > 0 && (
        <Elements {...{ elements, pictureUrls }} widthPx={device.widthPx} heightPx={device.heightPx} />
      )}
      {found.buttons.map((button, index) => (
        <button
          type="button"
          key={`${index} ${button.label}`}
          style={percent(button)}
          aria-label={button.label}
          onFocus={() => showWhole(button)}
          // A finger is heard by the glass; this is for keys and screen readers.
          onClick={(event) => {
            if (event.detail === 0) live.tap(button.x + button.w / 2, button.y + button.h / 2);
          }}
        />
      ))}
    </div>
  );
}

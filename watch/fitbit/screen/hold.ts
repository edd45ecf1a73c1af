// Owns a finger that rests on plus or minus: there is no crown, and a long way is not tapped. Refuses to step for ever, should
// the platform forget to say that the finger has gone.

/** ms, and steps: choices. */
const FIRST_MS = 500;
const NEXT_MS = 150;
const MOST_STEPS = 40;

export function createHold(step: (by: number) => void) {
  let timer: number | undefined;
  let steps = 0;

  function end(): void {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
  }

  return {
    begin(by: number): void {
      end();
      steps = 0;
      const again = (): void => {
        timer = undefined;
        steps += 1;
        if (steps < MOST_STEPS) timer = setTimeout(again, NEXT_MS);
        step(by);
      };
      timer = setTimeout(again, FIRST_MS);
    },
    end,
    /** A click: the end of a touch, which has had its steps if it was long. */
    once(by: number): void {
      end();
      const held = steps > 0;
      steps = 0;
      if (!held) step(by);
    },
  };
}

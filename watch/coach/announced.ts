// Owns the one stream that a live set speaks in: bar events, cues, judged reps, the end of the set, in the order announced.
import type { BarMoment } from '../../shared/motion/bar-event';
import type { Cue } from '../../shared/tempo/cue';
import type { Rep } from '../../shared/training/rep';

export type Announced =
  | { readonly kind: 'moment'; readonly moment: BarMoment }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'rep'; readonly rep: Rep; readonly atMs: number }
  | { readonly kind: 'set'; readonly reps: number; readonly atMs: number };
export type AnnouncedSink = (announced: Announced) => void;

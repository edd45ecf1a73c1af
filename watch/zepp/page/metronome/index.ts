// Owns the entry of the metronome page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createMetronomePage } from '../../../coach/pages/metronome';
import { plainPage } from '../../plain-page';
import { createWrist } from '../../ports/wrist';

plainPage('metronome', createMetronomePage, createWrist);

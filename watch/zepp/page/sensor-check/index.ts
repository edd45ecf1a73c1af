// Owns the entry of the sensor-check page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createSensorCheckPage } from '../../../coach/pages/sensor-check';
import { plainPage } from '../../plain-page';
import { createWrist } from '../../ports/wrist';

plainPage('sensor-check', createSensorCheckPage, createWrist);

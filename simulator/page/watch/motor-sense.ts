// Owns how the motor is heard and felt on this computer: a short low tone, and the vibration of the phone that shows the
// page. Refuses both before a person has touched the page, as browsers do.
import type { Pulse } from '../../device/motor';

/** About the pitch of a watch's motor; a choice. */
const TONE_HZ = 170;
const LOUDNESS = 0.25;
/** Faster than this nothing can be told apart. */
const FASTEST = 8;
const LONGEST_MS = 2000;

export interface MotorSense {
  setSound(on: boolean): void;
  tell(pulse: Pulse, speed: number): void;
  end(): void;
}

export function createMotorSense(): MotorSense {
  let audio: AudioContext | undefined;
  let sound = true;

  function click(seconds: number): void {
    audio ??= new AudioContext();
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    const from = audio.currentTime;
    tone.type = 'triangle';
    tone.frequency.value = TONE_HZ;
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(LOUDNESS, from + 0.005);
    loudness.gain.setValueAtTime(LOUDNESS, from + Math.max(0.005, seconds - 0.01));
    loudness.gain.linearRampToValueAtTime(0, from + seconds + 0.01);
    tone.connect(loudness).connect(audio.destination);
    tone.start(from);
    tone.stop(from + seconds + 0.02);
  }

  return {
    setSound(on) {
      sound = on;
    },
    tell({ fromMs, toMs }, speed) {
      if (speed > FASTEST || !navigator.userActivation.hasBeenActive) return;
      const ms = Math.min(LONGEST_MS, (toMs - fromMs) / speed);
      if (sound) click(ms / 1000);
      if ('vibrate' in navigator) navigator.vibrate(Math.round(ms));
    },
    end() {
      if (audio !== undefined) void audio.close();
    },
  };
}

// Owns what Zepp OS has and its published types lack. Refuses guesses: each is in the platform's documentation.
declare module '@zos/ui' {
  /** Square screens only. */
  function setStatusBarVisible(visible: boolean): void;
}

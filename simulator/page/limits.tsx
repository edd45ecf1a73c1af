// Owns what the page says it does not show. Refuses to excuse it.

export function Limits() {
  return (
    <section class="part" aria-labelledby="limits-title">
      <h2 id="limits-title">What this does not show</h2>
      <ul>
        <li>
          <b>Fonts.</b> A watch has its own; here it is Noto Sans, so a text may be a little wider or narrower there.
        </li>
        <li>
          <b>How a pulse feels.</b> A ring, a tone and a phone's vibration tell when and how long, not how strong.
        </li>
        <li>
          <b>The true rate.</b> Nobody has published how often a watch reads its sensor; the sliders try what it may be.
        </li>
        <li>
          <b>Suspension.</b> A watch may hold an app back in ways that are not written down; here it ends as documented:
          on Zepp OS ten seconds after the screen has gone dark, on Fitbit OS after two minutes untouched.
        </li>
        <li>
          <b>Fitbit’s engine.</b> The watch has one of ES5 and 64 to 128 KB; here its scripts run in a newer one with
          room to spare, which takes more and does not count the app’s memory: More → Memory says 0. The tests run the
          same scripts in one that takes no more than the watch’s.
        </li>
        <li>
          <b>Fitbit’s drawing.</b> The elements of a view stand where the app has put them; smoothing, transitions, the
          exact roundness of the corners and what the system lays over them are the watch’s own. A picture that cannot
          be read is a frame with its name; the list below the watch says what each element holds.
        </li>
        <li>
          <b>Fitbit’s phone app.</b> Its page is drawn plainly: the same parts and words, not the same looks.
        </li>
      </ul>
      <p class="quiet">
        The shipped recordings are synthetic. What is seen here is information, not medical advice, and no proof of how
        a real watch behaves.
      </p>
    </section>
  );
}

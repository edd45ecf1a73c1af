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
          <b>Suspension.</b> A watch may hold an app back in ways that are not written down; here it ends as documented,
          ten seconds after the screen has gone dark.
        </li>
      </ul>
      <p class="quiet">
        The shipped recordings are synthetic. What is seen here is information, not medical advice, and no proof of how
        a real watch behaves.
      </p>
    </section>
  );
}

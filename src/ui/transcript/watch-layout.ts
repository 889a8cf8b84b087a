/** Attributes of <html>: preferences that break the lines anew, and whether the picture is a bar or covers the text. */
const ATTRIBUTES = [
  'data-text-size',
  'data-line-spacing',
  'data-measure',
  'data-face',
  'data-player',
];

/** Calls back when the lines stand elsewhere though nobody scrolled; returns the function that ends it. */
export function watchLayout(onChange: () => void): () => void {
  const html = document.documentElement;
  const watch = new MutationObserver((records) => {
    // Attributes that appear say what was so before; the player's says so by going.
    const changed = records.some(
      ({ attributeName, oldValue }) =>
        oldValue !== null && oldValue !== html.getAttribute(attributeName ?? ''),
    );
    if (changed) onChange();
  });
  watch.observe(html, { attributeFilter: ATTRIBUTES, attributeOldValue: true });
  return () => watch.disconnect();
}

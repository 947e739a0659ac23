import type { ComponentChildren } from 'preact';

interface ScrollRegionProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** What may be wider than a small screen scrolls by itself, and the page does not. */
export function ScrollRegion({ name, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll by keyboard
    <section class="scroll" tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}

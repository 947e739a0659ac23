/** A drawing as plain data, so that pages, Word and PDF can each write it in their own way. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** A drawn element without its styles, which a strict content security policy would block. */
export function fromElement(element: Element): SvgNode {
  const attributes = Object.fromEntries(
    [...element.attributes].filter(({ name }) => name !== 'style').map(({ name, value }) => [name, value]),
  );
  const children = [...element.childNodes].flatMap((child): readonly (SvgNode | string)[] => {
    if (child.nodeType === child.TEXT_NODE) return child.textContent ? [child.textContent] : [];
    return isElement(child) && child.localName !== 'style' ? [fromElement(child)] : [];
  });
  // linkedom spells tags of HTML documents in capitals, which only HTML forgives.
  return { tag: element.localName, attributes, children };
}

function isElement(node: ChildNode): node is ChildNode & Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** The drawing as a file of its own. */
export function svgFile(node: SvgNode): string {
  return svgText({ ...node, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...node.attributes } });
}

function svgText({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)));
  return `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

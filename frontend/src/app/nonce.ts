/** The nonce of this page's Content-Security-Policy; none where no server filled it in (Vite, tests). */
export function pageNonce(page: Document = document) {
  const nonce = page.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return nonce && !nonce.startsWith('__') ? nonce : undefined;
}

/**
 * antd hands the nonce to all its styles but one: the scroll lock under an open drawer or dialog, which it has no way to
 * configure. Without it the browser refuses that style and the page behind scrolls on. Scripts are not touched.
 */
export function nonceForStyles(page: Document = document) {
  const nonce = pageNonce(page);
  if (!nonce) return;
  const create = page.createElement;
  page.createElement = ((...args: Parameters<typeof create>) => {
    const element = create.apply(page, args);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof create;
}

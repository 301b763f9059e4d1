import { expect, test } from 'vitest';
import { nonceForStyles, pageNonce } from '@/app/nonce';

function pageWith(nonce: string) {
  const page = document.implementation.createHTMLDocument();
  page.head.innerHTML = `<meta name="csp-nonce" content="${nonce}">`;
  return page;
}

test('every style a library makes carries the nonce of the page, other elements do not', () => {
  const page = pageWith('abc');
  nonceForStyles(page);
  expect(page.createElement('style').nonce).toBe('abc');
  expect(page.createElement('script').nonce).toBeFalsy();
});

test('a placeholder nobody filled in is no nonce', () => {
  const page = pageWith('__CSP_NONCE__');
  nonceForStyles(page);
  expect(pageNonce(page)).toBeUndefined();
  expect(page.createElement('style').nonce).toBeFalsy();
});

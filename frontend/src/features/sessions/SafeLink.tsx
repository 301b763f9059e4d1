import { LINK } from './isLink';

/** A link somebody typed: followed only where it leads to a page. */
export function SafeLink({ to }: { to: string }) {
  if (!LINK.test(to)) return <>{to}</>;
  return (
    <a href={to} target="_blank" rel="noreferrer noopener">
      {to}
    </a>
  );
}

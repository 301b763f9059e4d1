import { PageHead } from './PageHead';

/** A page for somebody who may not read it. */
export function NotForYou({ title, text }: { title: string; text: string }) {
  return (
    <div className="stack">
      <PageHead title={title} />
      <p className="note">{text}</p>
    </div>
  );
}

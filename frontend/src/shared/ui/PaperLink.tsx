import type { NoticePaperView } from '@/api/gen/types.gen';

type Props = { href: string; paper: NoticePaperView; hashLabel: string };

/** A paper as a plain link, large enough for a thumb: in-app browsers save nothing that a script hands them. */
export function PaperLink({ href, paper, hashLabel }: Props) {
  return (
    <span className="stack">
      <a href={href} download>
        {paper.fileName}
      </a>
      <span className="note">
        {hashLabel} <code className="hash">{paper.sha256}</code>
      </span>
    </span>
  );
}

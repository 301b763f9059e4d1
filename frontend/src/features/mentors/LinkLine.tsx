import { Children, type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import type { MentorLinkView, TenantMentorView } from '@/api/gen/types.gen';
import { Period } from '@/shared/ui/Period';

type Props = PropsWithChildren<{
  link: Pick<MentorLinkView | TenantMentorView, 'kind' | 'from' | 'to' | 'endReason' | 'conflict'>;
}>;

/** One link: who (the first child), what as, how long, and what stands against it. */
export function LinkLine({ link: l, children }: Props) {
  const { t } = useTranslation();
  const [who, ...rest] = Children.toArray(children);
  return (
    <li className="linked">
      {who}
      <span className="tag">{t(`enums.MentorLinkKind.${l.kind}`)}</span>
      <Period from={l.from} to={l.to} />
      {l.endReason && <span className="note">{t('mentors.endedFor', { reason: l.endReason })}</span>}
      {l.conflict && <span className="tag tag-warn">{t('mentors.conflictWith', { reason: l.conflict })}</span>}
      {rest}
    </li>
  );
}

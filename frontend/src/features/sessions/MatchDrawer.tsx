import { useQuery } from '@tanstack/react-query';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { mentorProposalListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { mentorSessionMatch } from '@/api/gen/sdk.gen';
import type { MentorProposal, SessionMatchRequest, SessionResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { Loaded } from '@/shared/ui/Loaded';
import { STALE } from './asked';
import '@/features/mentors/words';

type Props = { parkId: string; session: SessionResponse; onClose: () => void };

/** Mentors who would suit, best first and each with the reasons; a person chooses. */
export default function MatchDrawer({ parkId, session: s, onClose }: Props) {
  const { t } = useTranslation();
  const query = useQuery(
    mentorProposalListOptions({ path: { parkId, tenantId: s.tenantId }, query: { topic: s.topic, size: 50 } }),
  );
  return (
    <FormDrawer<SessionMatchRequest>
      title={t('sessions.move.MATCH')}
      note={t('sessions.matchNote')}
      okText={t('sessions.move.MATCH')}
      // Who was wished for is only marked: that a person looks at the reasons is the point.
      invalidates={STALE}
      onClose={onClose}
      submit={(body) =>
        mentorSessionMatch({
          path: { parkId, sessionId: s.id },
          headers: { 'If-Match': etag(s.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <Loaded query={query} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('sessions.noProposals')}</p>
          ) : (
            <Form.Item name="mentorId" rules={[{ required: true, message: t('sessions.choose') }]}>
              <Radio.Group className="stack" aria-label={t('sessions.mentor')}>
                {items.map((p) => (
                  <Proposal key={p.mentorId} of={p} wished={p.mentorId === s.wishedMentorId} />
                ))}
              </Radio.Group>
            </Form.Item>
          )
        }
      </Loaded>
    </FormDrawer>
  );
}

function Proposal({ of: p, wished }: { of: MentorProposal; wished: boolean }) {
  const { t } = useTranslation();
  const conflict = p.reasons.some((r) => r.factor === 'CONFLICT');
  return (
    <div className="proposal">
      <span className="row">
        <Radio value={p.mentorId} disabled={conflict}>
          {p.name}
        </Radio>
        <span className="num">{t('mentors.points', { n: p.points })}</span>
        {wished && <span className="tag tag-yes">{t('sessions.wished')}</span>}
        {p.title && <span className="note">{p.title}</span>}
      </span>
      <span className="row">
        {p.reasons.map((r) => (
          <span key={r.factor} className={r.factor === 'CONFLICT' || r.factor === 'FULL' ? 'tag tag-warn' : 'note'}>
            {t(`mentors.factor.${r.factor}`, { detail: r.detail ?? '' })}
            {r.points > 0 && ` +${r.points}`}
          </span>
        ))}
      </span>
    </div>
  );
}

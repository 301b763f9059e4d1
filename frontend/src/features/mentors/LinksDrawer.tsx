import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mentorLinkEndMutation } from '@/api/gen/@tanstack/react-query.gen';
import type { MentorLinkView, MentorView } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { errorText } from '@/shared/lib/problem';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';
import { Period } from '@/shared/ui/Period';
import { mentorLinksQuery } from './queries';

const LinkDrawer = lazy(() => import('./LinkDrawer'));

type Props = { parkId: string; mentor: MentorView; mayEdit: boolean; onClose: () => void };

export default function LinksDrawer({ parkId, mentor, mayEdit, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const [adding, setAdding] = useState(false);
  const query = useQuery(mentorLinksQuery(parkId, mentor.id));
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 440}
      title={t('mentors.helps', { name: mentor.name })}
      extra={
        mayEdit && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('mentors.link')}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('mentors.noLinks')}</p>
          ) : (
            <ul className="plain lines">
              {items.map((l) => (
                <li key={l.id}>
                  <strong>{l.companyName}</strong>
                  <Period from={l.from} to={l.to} />
                  {mayEdit && !l.to && <EndLink parkId={parkId} link={l} />}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding && (
        <Suspense fallback={null}>
          <LinkDrawer parkId={parkId} mentorId={mentor.id} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Drawer>
  );
}

function EndLink({ parkId, link }: { parkId: string; link: MentorLinkView }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const end = useMutation({
    ...mentorLinkEndMutation(),
    onSuccess: () => qc.invalidateQueries({ queryKey: mentorLinksQuery(parkId, link.mentorId).queryKey }),
    onError: (e) => void message.error(errorText(t, e)),
  });
  const ask = () =>
    modal.confirm({
      title: t('mentors.endLink', { company: link.companyName }),
      content: t('mentors.endLinkText'),
      okText: t('mentors.end'),
      cancelText: t('form.cancel'),
      onOk: () =>
        end.mutate({ path: { parkId, mentorId: link.mentorId, linkId: link.id }, body: { lastDay: today() } }),
    });
  return (
    <Button
      size="small"
      loading={end.isPending}
      aria-label={t('mentors.endLink', { company: link.companyName })}
      onClick={ask}
    >
      {t('mentors.end')}
    </Button>
  );
}

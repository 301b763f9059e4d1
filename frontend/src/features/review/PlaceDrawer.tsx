import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { reviewAssign, reviewRemove, reviewReplace } from '@/api/gen/sdk.gen';
import '@/features/admission/words';
import type { ApplicationResponse, ConflictKind } from '@/api/gen/types.gen';
import { STALE } from '@/features/admission/stale';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CandidatePicker } from './CandidatePicker';
import { DECLARED } from './conflicts';
import type { PanelMove } from './ReviewPanel';
import './words';

type Values = { reviewerId: string; conflict?: ConflictKind | null; reason: string };
type Props = {
  parkId: string;
  application: ApplicationResponse;
  move: PanelMove;
  asked: string[];
  onClose: () => void;
};

/** Names a judge, or says who leaves, why, and who comes instead. */
export default function PlaceDrawer({ parkId, application, move, asked, onClose }: Props) {
  const { t } = useTranslation();
  const leaving = move.kind === 'assign' ? undefined : move.place;
  const required = (label: string) => [{ required: true, whitespace: true, message: t('form.required', { label }) }];
  return (
    <FormDrawer<Values>
      title={leaving ? t(`review.panel.${move.kind}Of`, { name: leaving.name }) : t('review.panel.assign')}
      note={leaving && t(`review.panel.${move.kind}Note`)}
      okText={t(`review.panel.${move.kind}`)}
      danger={move.kind === 'remove'}
      invalidates={STALE}
      onClose={onClose}
      submit={(values) => sent(parkId, application, move, values)}
    >
      {move.kind !== 'remove' && (
        <Form.Item
          name="reviewerId"
          label={t('review.panel.candidate')}
          rules={[{ required: true, message: t('form.required', { label: t('review.panel.candidate') }) }]}
        >
          <CandidatePicker parkId={parkId} applicationId={application.id} asked={asked} />
        </Form.Item>
      )}
      {leaving && (
        <>
          <Form.Item name="conflict" label={t('review.panel.conflict')}>
            <Select
              allowClear
              placeholder={t('review.panel.conflictNone')}
              options={DECLARED.map((value) => ({ value, label: t(`admission.conflict.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="reason" label={t('review.panel.reason')} rules={required(t('review.panel.reason'))}>
            <Input.TextArea rows={4} maxLength={300} showCount />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

function sent(parkId: string, application: ApplicationResponse, move: PanelMove, values: Values) {
  const path = { parkId, applicationId: application.id };
  const asked = { headers: { 'If-Match': etag(application.version) }, throwOnError: true } as const;
  if (move.kind === 'assign') return reviewAssign({ ...asked, path, body: { reviewerId: values.reviewerId } });
  const at = { ...path, placeId: move.place.id };
  const { reviewerId, ...why } = compact(values);
  return move.kind === 'remove'
    ? reviewRemove({ ...asked, path: at, body: why })
    : reviewReplace({ ...asked, path: at, body: { ...why, reviewerId } });
}

import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { waiverAssessOptions } from '@/api/gen/@tanstack/react-query.gen';
import { waiverCheck } from '@/api/gen/sdk.gen';
import type { WaiverAssessment, WaiverCheckRequest, WaiverResponse } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { Loaded } from '@/shared/ui/Loaded';
import { Conditions } from './Conditions';
import { callOf } from './moves';
import { STALE } from './stale';

type Props = { parkId: string; waiver: WaiverResponse; onClose: () => void };

/** The second word: what is not known passes only with a reason for each. */
export default function CheckDrawer(props: Props) {
  const { parkId, waiver } = props;
  const query = useQuery(waiverAssessOptions({ path: { parkId, waiverId: waiver.id } }));
  return (
    <Loaded query={query} rows={1}>
      {(assessment) => <Check {...props} assessment={assessment} />}
    </Loaded>
  );
}

function Check({ parkId, waiver, assessment: { lines }, onClose }: Props & { assessment: WaiverAssessment }) {
  const { t } = useTranslation();
  const unknown = lines.filter((line) => line.verdict === 'UNKNOWN');
  const failed = lines.filter((line) => line.verdict === 'FAIL').map((line) => t(`waivers.check.${line.kind}`));
  return (
    <FormDrawer<WaiverCheckRequest>
      title={t('waivers.do.check')}
      note={t('waivers.checkNote')}
      okText={t('waivers.do.check')}
      invalidates={STALE}
      onClose={onClose}
      submit={({ accepted = [] }) =>
        waiverCheck({
          ...callOf(parkId, waiver),
          body: { accepted: unknown.map(({ kind }, i) => ({ kind, reason: accepted[i]?.reason ?? '' })) },
        })
      }
    >
      {failed.length > 0 && (
        <Alert
          className="form-banner"
          type="error"
          showIcon
          title={t('waivers.checkFailed', { list: failed.join(t('schemes.comma')) })}
        />
      )}
      <Conditions lines={lines} />
      {unknown.map(({ kind }, i) => {
        const label = t('waivers.whyAccepted', { kind: t(`waivers.check.${kind}`) });
        return (
          <Form.Item
            key={kind}
            name={['accepted', i, 'reason']}
            label={label}
            rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
          >
            <Input.TextArea rows={2} maxLength={300} showCount />
          </Form.Item>
        );
      })}
    </FormDrawer>
  );
}

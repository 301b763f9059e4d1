import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { DunningStepSchema } from '@/api/gen/schemas.gen';
import { dunningStepsPut } from '@/api/gen/sdk.gen';
import type { DunningStepsRequest } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { stepsQuery } from './asked';

const MOST = 5;

/** The park's own steps, each later than the one before. */
export default function StepsDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(stepsQuery(parkId));
  if (!data) return null;
  return (
    <FormDrawer<DunningStepsRequest>
      title={t('dunning.steps')}
      note={t(data.standard ? 'dunning.stepsStandard' : 'dunning.stepsNote')}
      initial={{ steps: data.steps }}
      invalidates={['dunningStepsGet', 'dunningList']}
      onClose={onClose}
      submit={(body) =>
        dunningStepsPut({ path: { parkId }, headers: { 'If-Match': etag(data.version) }, body, throwOnError: true })
      }
    >
      <Steps />
    </FormDrawer>
  );
}

function Steps() {
  const { t } = useTranslation();
  const rules = rulesOf(DunningStepSchema, t);
  return (
    <Form.List name="steps">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="criterion-fields">
              <legend>{t('dunning.step', { n: name + 1 })}</legend>
              <Form.Item
                name={[name, 'daysAfter']}
                label={t('dunning.daysAfter')}
                rules={rules('daysAfter', t('dunning.daysAfter'))}
              >
                <InputNumber min={1} max={365} precision={0} className="full" />
              </Form.Item>
              <Form.Item name={[name, 'name']} label={t('dunning.name')} rules={rules('name', t('dunning.name'))}>
                <Input autoComplete="off" />
              </Form.Item>
              <Form.Item name={[name, 'text']} label={t('dunning.text')} rules={rules('text', t('dunning.text'))}>
                <Input.TextArea rows={4} showCount maxLength={1000} />
              </Form.Item>
              {fields.length > 1 && (
                <Button type="text" danger onClick={() => remove(name)}>
                  {t('dunning.removeStep', { n: name + 1 })}
                </Button>
              )}
            </fieldset>
          ))}
          <Button block disabled={fields.length >= MOST} onClick={() => add({ name: '', text: '' })}>
            {t('dunning.addStep')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

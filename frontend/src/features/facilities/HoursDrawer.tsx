import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { facilityHoursSet } from '@/api/gen/sdk.gen';
import { DayKind, type FacilityResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED } from './asked';
import { type HoursText, hoursOf, spansOf, textsOf, WORKED } from './hours';

type Props = { parkId: string; facility: FacilityResponse; onClose: () => void };

/** When it is open, by kind of day of the working calendar. */
export default function HoursDrawer({ parkId, facility, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<HoursText>
      title={t('facilities.hours')}
      note={t('facilities.hoursNote')}
      initial={textsOf(facility.hours)}
      invalidates={CHANGED}
      onClose={onClose}
      submit={(values) =>
        facilityHoursSet({
          path: { parkId, facilityId: facility.id },
          headers: { 'If-Match': etag(facility.version) },
          body: { hours: hoursOf(values) },
          throwOnError: true,
        })
      }
    >
      {(form) => (
        <>
          {Object.values(DayKind).map((kind) => (
            <Form.Item
              key={kind}
              name={kind}
              label={t(`facilities.dayKind.${kind}`)}
              extra={
                kind === 'MONDAY' && (
                  <Button
                    type="link"
                    className="bare-link"
                    onClick={() => {
                      const monday = form.getFieldValue('MONDAY');
                      for (const other of WORKED) form.setFieldValue(other, monday);
                    }}
                  >
                    {t('facilities.sameHours')}
                  </Button>
                )
              }
              rules={[
                {
                  validator: (_rule, text?: string) =>
                    spansOf(text) ? Promise.resolve() : Promise.reject(new Error(t('facilities.hoursWrong'))),
                },
              ]}
            >
              <Input autoComplete="off" placeholder={t('facilities.shut')} />
            </Form.Item>
          ))}
        </>
      )}
    </FormDrawer>
  );
}

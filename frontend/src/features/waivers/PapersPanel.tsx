import { useTranslation } from 'react-i18next';
import { waiverFileUpload, waiverSignedUpload } from '@/api/gen/sdk.gen';
import type { WaiverResponse } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';
import { callOf } from './moves';
import { Papers } from './Papers';
import { Upload } from './Upload';

type Props = { parkId: string; waiver: WaiverResponse };

/** What was handed in, and the agreement both sides sign. */
export function PapersPanel({ parkId, waiver }: Props) {
  const { t } = useTranslation();
  const may = (ability: string) => waiver.abilities.includes(ability);
  const call = callOf(parkId, waiver);
  const signed = waiver.files.some((f) => f.kind === 'SIGNED_AGREEMENT');
  return (
    <Panel
      title={t('waivers.papers')}
      extra={
        <>
          {may('attach') && (
            <Upload label={t('waivers.upload')} send={(file) => waiverFileUpload({ ...call, body: { file } })} />
          )}
          {may('sign') && (
            <Upload
              label={t('waivers.uploadSigned')}
              send={(file) => waiverSignedUpload({ ...call, body: { file } })}
            />
          )}
        </>
      }
    >
      {waiver.state === 'APPROVED' && !signed && <p>{t('waivers.signedMissing')}</p>}
      <Papers files={waiver.files} at={`/api/v1/parks/${parkId}/waivers/${waiver.id}/files`} />
    </Panel>
  );
}

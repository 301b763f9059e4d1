import { useTranslation } from 'react-i18next';
import type { SessionMove } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './asked';
import { ReasonField } from './ReasonField';

type Props = {
  move: SessionMove;
  note: string;
  /** Where a move may go without one; it is then empty. */
  optional?: boolean;
  title?: string;
  submit: (reason: string) => Promise<unknown>;
  onClose: () => void;
};

/** A move that ends a session or sets it back, with why. */
export default function ReasonDrawer({ move, note, optional = false, title, submit, onClose }: Props) {
  const { t } = useTranslation();
  const word = title ?? t(`sessions.move.${move}`);
  return (
    <FormDrawer<{ reason?: string }>
      title={word}
      note={note}
      okText={word}
      danger
      invalidates={STALE}
      onClose={onClose}
      submit={({ reason = '' }) => submit(reason)}
    >
      <ReasonField optional={optional} />
    </FormDrawer>
  );
}

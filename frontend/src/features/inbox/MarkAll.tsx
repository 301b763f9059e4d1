import { useTranslation } from 'react-i18next';
import type { InboxMessage } from '@/api/gen/types.gen';

type Props = { messages: InboxMessage[]; busy: boolean; onMark: (until: string) => void };

/** Marks as read what was told until the newest shown; what came meanwhile stays new. Stays when done: it holds the focus. */
export function MarkAll({ messages, busy, onMark }: Props) {
  const { t } = useTranslation();
  const newest = messages[0];
  if (!newest) return null;
  const idle = busy || messages.every((m) => m.readAt !== null);
  return (
    <button
      type="button"
      className="plain-button"
      aria-disabled={idle}
      onClick={(e) => {
        // The panel in the bar closes with a click inside; this one leaves it to be looked at.
        e.stopPropagation();
        if (!idle) onMark(newest.toldAt);
      }}
    >
      {t('inbox.markAll')}
    </button>
  );
}

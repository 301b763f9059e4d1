import { SearchOutlined } from '@ant-design/icons';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/gen/types.gen';

const CommandPalette = lazy(() => import('./palette/CommandPalette'));

/** Ctrl K or ⌘ K, and a button for fingers. */
export function PaletteButton({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { parkId } = useParams({ strict: false });
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if ((!e.ctrlKey && !e.metaKey) || e.altKey || e.shiftKey || e.key.toLowerCase() !== 'k') return;
      e.preventDefault();
      setOpen((o) => !o);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="bar-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <SearchOutlined aria-label={t('palette.open')} />
      </button>
      {open && (
        <Suspense fallback={null}>
          <CommandPalette me={me} parkId={parkId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

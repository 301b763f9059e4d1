import { createFileRoute } from '@tanstack/react-router';
import { SheetPage } from '@/features/exits/SheetPage';

export const Route = createFileRoute('/parks/$parkId/exits/$exitCaseId/sheet')({ component: SheetPage });

import { createFileRoute } from '@tanstack/react-router';
import { NoticePage } from '@/features/notices/NoticePage';

export const Route = createFileRoute('/parks/$parkId/notices/$noticeId')({ component: NoticePage });

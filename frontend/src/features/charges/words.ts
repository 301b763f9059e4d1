import { addWords } from '@/shared/i18n/words';
import en from './words/en.json';
import zh from './words/zh-CN.json';
import '@/shared/ui/money/words';

addWords(zh, en);

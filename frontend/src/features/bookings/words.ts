import { addWords } from '@/shared/i18n/words';
import en from './words/en.json';
import zh from './words/zh-CN.json';

addWords(zh, en);

import { runAssistant } from './bundled';

void runAssistant({ companions: false, words: process.argv.slice(2) });

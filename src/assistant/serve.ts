import { runAssistant } from './bundled';

void runAssistant({ companions: false, args: process.argv.slice(2) });

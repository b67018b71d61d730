import { runMain } from './main';

void runMain({ companions: false });

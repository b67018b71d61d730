export { readCard, type Shown } from './card';
export { consent, type BrowserRoutes } from './consent';
export { createClock, emulated, type Clock } from './emulated';
export { signIn, type DialogTestClientLike, type SignInForTestOptions, type TestAdapterLike } from './signIn';

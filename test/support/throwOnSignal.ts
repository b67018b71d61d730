// For `node --require`: a program that throws outside of every handler when it gets SIGUSR2.
process.on('SIGUSR2', () => {
  setImmediate(() => {
    throw new Error('thrown on purpose');
  });
});

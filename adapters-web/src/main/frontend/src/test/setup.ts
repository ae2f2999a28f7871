import '@testing-library/jest-dom/vitest';
import { cleanup, configure, fireEvent } from '@testing-library/react';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });

// jsdom has <dialog> but not its modal methods, and no media playback.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
HTMLMediaElement.prototype.play = function () {
  this.dispatchEvent(new Event('play'));
  return Promise.resolve();
};
HTMLMediaElement.prototype.pause = function () {
  this.dispatchEvent(new Event('pause'));
};

afterEach(() => {
  // The tab is closed, it does not go to another page.
  fireEvent(window, new Event('pagehide'));
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});

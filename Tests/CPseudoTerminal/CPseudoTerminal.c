#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

int pseudo_terminal_start(
    const char *path, char *const arguments[], char *const environment[], unsigned short rows,
    unsigned short columns, pid_t *child) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  int terminal;
  *child = forkpty(&terminal, NULL, NULL, &size);
  if (*child < 0) return -1;
  if (*child == 0) {
    // Other threads of the parent are gone: nothing but calls that are safe after a fork.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, arguments, environment);
    _exit(127);
  }
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  return terminal;
}

int pseudo_terminal_fresh_modes(unsigned int modes[4]) {
  int terminal, other;
  struct termios fresh;
  if (openpty(&terminal, &other, NULL, NULL, NULL) < 0) return -1;
  int result = tcgetattr(other, &fresh);
  close(terminal);
  close(other);
  if (result < 0) return -1;
  modes[0] = fresh.c_iflag;
  modes[1] = fresh.c_oflag;
  modes[2] = fresh.c_cflag;
  modes[3] = fresh.c_lflag;
  return 0;
}

int pseudo_terminal_resize(int terminal, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

void pseudo_terminal_lift_file_limit(pid_t child) {
  struct rlimit limit;
  if (prlimit(child, RLIMIT_FSIZE, NULL, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  prlimit(child, RLIMIT_FSIZE, &limit, NULL);
}

#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

// Only calls that are safe in a signal handler stand in the handlers: tcsetattr, write, sigaction, raise, getpid.

static const int crashes[] = {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE};
static const int messages[] = {SIGINT, SIGWINCH, SIGCONT};
// These end no process, or can't be caught. Whatever else there is ends one, the real-time signals too.
static const int harmless[] = {SIGCHLD, SIGURG, SIGTSTP, SIGTTIN, SIGTTOU, SIGKILL, SIGSTOP};

static struct sigaction previous[NSIG];
static volatile sig_atomic_t caught[NSIG];
static volatile sig_atomic_t armed, editing, interrupted;
static struct termios saved;
static int terminal = -1, reading = -1, writing = -1;
static pid_t owner;
static char spare_stack[64 * 1024];

static void put_back(void) {
  if (!armed || getpid() != owner) return;
  if (editing) {
    static const char leave[] = "\033[?7h\033[?2004l\n";
    ssize_t ignored = write(STDOUT_FILENO, leave, sizeof leave - 1);
    (void)ignored;
  }
  tcsetattr(terminal, TCSANOW, &saved);
}

static void end_by(int signal_number) {
  put_back();
  sigaction(signal_number, &previous[signal_number], NULL);
  raise(signal_number);
}

static void tell(char message) {
  int before = errno;
  ssize_t ignored = write(writing, &message, 1);
  (void)ignored;
  errno = before;
}

static void on_message(int signal_number) {
  switch (signal_number) {
    case SIGINT:
      if (++interrupted > 2) {
        end_by(signal_number);
        return;
      }
      tell(terminal_guard_interrupted);
      break;
    case SIGWINCH: tell(terminal_guard_resized); break;
    case SIGCONT: tell(terminal_guard_continued); break;
    default: break;
  }
}

static int has_handler(int signal_number, void (*handler)(int)) {
  return !(previous[signal_number].sa_flags & SA_SIGINFO) &&
         previous[signal_number].sa_handler == handler;
}

static void catch_signal(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  if (sigaction(signal_number, NULL, &previous[signal_number]) != 0) return;
  if (has_handler(signal_number, SIG_IGN)) return;
  caught[signal_number] = sigaction(signal_number, &action, NULL) == 0;
}

static int is_among(int signal_number, const int *list, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (list[i] == signal_number) return 1;
  return 0;
}
#define IS_AMONG(number, list) is_among(number, list, sizeof list / sizeof *list)

// The system refuses those that the C library keeps for itself. Where somebody listens already, the signal ends nothing.
static void catch_endings(void) {
  for (int i = 1; i < NSIG; i++) {
    if (IS_AMONG(i, crashes) || IS_AMONG(i, messages) || IS_AMONG(i, harmless)) continue;
    if (sigaction(i, NULL, &previous[i]) == 0 && has_handler(i, SIG_DFL))
      catch_signal(i, end_by, SA_ONSTACK);
  }
}

static void catch_all(void) {
  // A crash by too deep a recursion has no stack left for its handler.
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t spare = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
    sigaltstack(&spare, NULL);
  }
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
    catch_signal(crashes[i], end_by, SA_ONSTACK);
  catch_endings();
  for (size_t i = 0; i < sizeof messages / sizeof *messages; i++)
    catch_signal(messages[i], on_message, SA_ONSTACK | SA_RESTART);
}

int terminal_guard_arm(int fd) {
  if (armed) {
    errno = EBUSY;
    return -1;
  }
  int ends[2];
  if (tcgetattr(fd, &saved) != 0 || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  terminal = fd;
  reading = ends[0];
  writing = ends[1];
  owner = getpid();
  interrupted = 0;
  editing = 0;
  armed = 1;
  catch_all();
  // exit(3) runs no deinitializer.
  static int is_registered;
  if (!is_registered) is_registered = atexit(terminal_guard_disarm) == 0;
  return reading;
}

void terminal_guard_disarm(void) {
  if (!armed) return;
  for (int i = 1; i < NSIG; i++)
    if (caught[i]) {
      sigaction(i, &previous[i], NULL);
      caught[i] = 0;
    }
  put_back();
  armed = 0;
  close(reading);
  close(writing);
  reading = writing = -1;
}

void terminal_guard_set_editing(int value) { editing = value; }

void terminal_guard_restore_terminal(void) {
  if (armed) tcsetattr(terminal, TCSADRAIN, &saved);
}

void terminal_guard_stop(void) {
  struct sigaction before, ignore = {.sa_handler = SIG_IGN}, usual = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, NULL, &before);
  if (before.sa_handler == SIG_IGN) return;
  // The group first, this process deaf to it, so that its own stop happens exactly here.
  sigaction(SIGTSTP, &ignore, NULL);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &usual, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &before, NULL);
}

void terminal_guard_forget_interrupt(void) { interrupted = 0; }

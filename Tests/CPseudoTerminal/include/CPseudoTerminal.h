#ifndef C_PSEUDO_TERMINAL_H
#define C_PSEUDO_TERMINAL_H

#include <sys/types.h>

// Starts a program on a new pseudo-terminal. Returns the terminal's other end, or -1 with errno.
int pseudo_terminal_start(
    const char *path, char *const arguments[], char *const environment[], unsigned short rows,
    unsigned short columns, pid_t *child);

// The input, output, control and local modes of a terminal that no program has changed. 0, or -1 with errno.
int pseudo_terminal_fresh_modes(unsigned int modes[4]);

int pseudo_terminal_resize(int terminal, unsigned short rows, unsigned short columns);

// Raises the soft limit of how long files of a process may grow to the hard one.
void pseudo_terminal_lift_file_limit(pid_t child);

#endif

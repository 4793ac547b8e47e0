#ifndef C_TERMINAL_GUARD_H
#define C_TERMINAL_GUARD_H

// Remembers how the terminal was, and puts it back whatever ends the process, kill -9 aside.
//
// One guard a process. Signals that a line editor must hear of come as bytes through a pipe.

// Saves the terminal behind `fd`, catches the signals and returns the pipe's reading end, or -1 with errno.
int terminal_guard_arm(int fd);

// Puts the terminal and the signals back as they were.
void terminal_guard_disarm(void);

// Whether a line is being edited: then an end also switches bracketed paste off and leaves the line.
void terminal_guard_set_editing(int editing);

// Puts the terminal back as it was when the guard was armed; the guard stays.
void terminal_guard_restore_terminal(void);

// Stops this process and its group, as Ctrl-Z does. Returns after it was continued, or at once where nothing would
// continue it.
void terminal_guard_stop(void);

// Forgets the Ctrl-C that was heard. A third one before this call ends the process.
void terminal_guard_forget_interrupt(void);

// What the pipe carries.
enum terminal_guard_message {
  terminal_guard_interrupted = 'I',
  terminal_guard_resized = 'W',
  terminal_guard_continued = 'C',
};

#endif

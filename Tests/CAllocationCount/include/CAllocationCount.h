#ifndef C_ALLOCATION_COUNT_H
#define C_ALLOCATION_COUNT_H

#include <stddef.h>

// How many bytes this thread has allocated since it began, those that it gave back included: a measure of work that is the
// same on every machine, however loaded.
size_t allocation_count_bytes(void);

#endif

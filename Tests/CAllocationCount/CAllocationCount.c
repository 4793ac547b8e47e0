#include "CAllocationCount.h"

#include <errno.h>

// A definition of the allocator's functions in an executable takes the place of the C library's, whose own names these are.
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);

static __thread size_t allocated;

size_t allocation_count_bytes(void) { return allocated; }

void *malloc(size_t size) {
  allocated += size;
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  allocated += count * size;
  return __libc_calloc(count, size);
}

void *realloc(void *old, size_t size) {
  allocated += size;
  return __libc_realloc(old, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  allocated += size;
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  allocated += size;
  *result = __libc_memalign(alignment, size);
  return *result ? 0 : ENOMEM;
}

// libedit's variadic calls, one wrapper for each shape of arguments, and what Swift can't see of the C library.
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

typedef char *(*elx_prompt_function)(EditLine *);
typedef unsigned char (*elx_key_function)(EditLine *, int);

static inline EditLine *elx_open(const char *program) { return el_init(program, stdin, stdout, stderr); }

static inline int elx_set_prompt(EditLine *e, int option, elx_prompt_function f, char escape) {
  return el_set(e, option, f, (int)escape);
}
static inline int elx_set_int(EditLine *e, int option, int value) { return el_set(e, option, value); }
static inline int elx_set_words(EditLine *e, int option, const char *a, const char *b, const char *c) {
  return el_set(e, option, a, b, c, (char *)0);
}
static inline int elx_add_function(EditLine *e, const char *name, const char *help, elx_key_function f) {
  return el_set(e, EL_ADDFN, name, help, f);
}
static inline int elx_set_getc(EditLine *e, el_rfunc_t f) { return el_set(e, EL_GETCFN, f); }
static inline int elx_refresh(EditLine *e) { return el_set(e, EL_REFRESH); }

static inline int elx_set_data(EditLine *e, void *data) { return el_set(e, EL_CLIENTDATA, data); }
static inline void *elx_data(EditLine *e) {
  void *data = 0;
  el_get(e, EL_CLIENTDATA, &data);
  return data;
}
// "co" columns, "li" rows: what libedit believes, which its drawing follows.
static inline int elx_size(EditLine *e, const char *name) {
  int value = 0;
  return el_get(e, EL_GETTC, name, &value) == 0 ? value : 0;
}
static inline int elx_is_vi(EditLine *e) {
  const char *editor = 0;
  return el_get(e, EL_EDITOR, &editor) == 0 && editor && strcmp(editor, "vi") == 0;
}

// One line of an editrc; 0 where it was obeyed, or is another program's.
static inline int elx_obey(EditLine *e, const char *line) {
  Tokenizer *words = tok_init(0);
  const char **argv = 0;
  int argc = 0;
  if (!words) return -1;
  int result = tok_str(words, line, &argc, &argv);
  if (result == 0 && argc > 0) result = el_parse(e, argc, argv);
  tok_end(words);
  return result;
}

static inline int elx_set_history(EditLine *e, History *h) { return el_set(e, EL_HIST, history, h); }
static inline int elx_history_int(History *h, int option, int value) {
  HistEvent event;
  return history(h, &event, option, value);
}
static inline int elx_history_enter(History *h, const char *line) {
  HistEvent event;
  return history(h, &event, H_ENTER, line);
}

static inline void elx_put(const char *bytes, size_t count) { fwrite(bytes, 1, count, stdout); }
static inline void elx_flush(void) { fflush(stdout); }

// Columns of one character; -1 where the C library finds it unprintable, as libedit asks.
static inline int elx_width(wchar_t c) { return iswprint((wint_t)c) ? wcwidth(c) : -1; }

// Puts LC_CTYPE on a locale whose characters are UTF-8; numbers and dates stay as they were.
static inline int elx_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8"};
  for (int i = 0; i < 3; i++)
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return 0;
}

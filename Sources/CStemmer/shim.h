// Snowball's stemmers. TextIndex names the library to link: the static one, where there is one.
#include <libstemmer.h>

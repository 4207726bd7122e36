#include "ui/library/librarypanel.h"
namespace entente::ui {
LibraryPanel::LibraryPanel(Workspace *, LibrarySession *, QWidget *parent) : QWidget(parent) {}
} // namespace entente::ui

// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "ui/publishing/exportsettings.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingspages.h"
#include "ui/settings/shortcutstable.h"
#include "ui/style/assistive.h"
#include "ui/style/icons.h"
#include "ui/style/readingstyle.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entente::ui {

SettingsDialog::SettingsDialog(Keymap keymap, QWidget *parent)
    : QDialog(parent),
      m_keymap(std::move(keymap)),
      m_search(new QLineEdit(this)),
      m_names(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_nothing(new QLabel(tr("No setting is called so."), this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    build();
    fill();
    m_names->setCurrentRow(0);
    resize(92 * grid, 66 * grid);
}

void SettingsDialog::build()
{
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_names->setObjectName(QStringLiteral("settingsPages"));
    m_names->setAccessibleName(tr("Pages of settings"));
    m_names->setFixedWidth(20 * grid);
    m_nothing->setObjectName(QStringLiteral("noSetting"));
    m_nothing->setVisible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *usual = buttons->addButton(tr("&Usual settings"), QDialogButtonBox::ResetRole);
    usual->setObjectName(QStringLiteral("usualSettings"));
    usual->setToolTip(tr("Sets all that these pages hold, the shortcuts too, as it came"));
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(grid);
    middle->addWidget(m_names);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(usual, &QPushButton::clicked, this, &SettingsDialog::restore);
}

void SettingsDialog::fill()
{
    const auto addForm = [this](const QString &name, SettingsForm *form) {
        auto *scroll = new QScrollArea(m_stack);
        scroll->setWidget(form);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        add(name, scroll, [form](const QString &words) { return form->find(words); });
    };
    addForm(tr("Reading"), makeReadingPage([this] { Q_EMIT readingChanged(); }, m_stack));
    addForm(tr("Appearance"),
            makeAppearancePage(
                [this](Scheme scheme) {
                    QSettings settings;
                    saveScheme(settings, scheme);
                    Q_EMIT schemeChosen(scheme);
                },
                m_stack));
    addForm(tr("Start and library"),
            makeStartPage([this](const QString &language) { Q_EMIT languageChosen(language); },
                          m_stack));
    addForm(tr("Paper and export"), makeExportPage(m_stack));
    auto *keys = new ShortcutsTable(m_keymap, m_stack);
    add(tr("Keyboard"), keys, [keys](const QString &words) { return keys->find(words); });
    addForm(tr("Highlights"), makeHighlightsPage([this] { Q_EMIT highlightsChanged(); }, m_stack));
    orderTabs(this); // the buttons were there before the pages
}

void SettingsDialog::add(const QString &name, QWidget *page,
                         std::function<int(const QString &)> finder)
{
    m_names->addItem(name);
    m_stack->addWidget(page);
    m_pages.push_back({name, std::move(finder)});
}

int SettingsDialog::page() const
{
    return m_names->currentRow();
}

void SettingsDialog::showPage(int page)
{
    m_names->setCurrentRow(page);
}

void SettingsDialog::find(const QString &words)
{
    int first = -1;
    for (int i = 0; i < static_cast<int>(m_pages.size()); ++i) {
        const Page &page = m_pages[static_cast<std::size_t>(i)];
        // The name of a page finds all that is on it.
        const bool named = !words.isEmpty() && page.name.contains(words, Qt::CaseInsensitive);
        const bool has = page.find(named ? QString() : words) > 0;
        m_names->setRowHidden(i, !has);
        if (has && first < 0)
            first = i;
    }
    m_nothing->setVisible(first < 0);
    m_stack->setVisible(first >= 0);
    if (first >= 0 && m_names->isRowHidden(m_names->currentRow()))
        m_names->setCurrentRow(first);
}

void SettingsDialog::restore()
{
    QSettings settings;
    setReadingStyle({});
    saveReadingStyle(settings, readingStyle());
    saveScheme(settings, Scheme::System);
    saveEnlargement(settings, enlargements.front());
    saveStartWith(settings, StartWith::Library);
    saveLanguage(settings, {});
    saveLibraryPlace(settings, {});
    saveDesktopNotices(settings, true);
    settings.remove(QStringLiteral("export"));
    settings.remove(QStringLiteral("highlights"));
    m_keymap.resetAll();
    const int page = m_names->currentRow();
    m_names->clear();
    m_pages.clear();
    while (m_stack->count() > 0) {
        QWidget *old = m_stack->widget(0);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    fill();
    m_names->setCurrentRow(page);
    Q_EMIT readingChanged();
    Q_EMIT highlightsChanged();
    Q_EMIT schemeChosen(Scheme::System);
    Q_EMIT languageChosen({});
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    // Escape takes back what is searched for, then closes.
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        QDialog::keyPressEvent(event);
}

} // namespace entente::ui

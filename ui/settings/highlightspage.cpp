// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingspages.h"
#include "ui/settings/settingstexts.h"
#include "ui/style/highlight.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace entente::ui {

namespace {

constexpr int nothing = -2;
constexpr int tag = -1; // kinds by number from 0

QComboBox *makeMeanings(const QString &id, const HighlightMeaning &meaning, QWidget *parent)
{
    auto *means = new QComboBox(parent);
    means->setObjectName(id + QStringLiteral("Means"));
    means->addItem(SettingsTexts::tr("only the colour"), nothing);
    means->addItem(SettingsTexts::tr("a tag of this name"), tag);
    for (const Kind kind : allKinds)
        means->addItem(kindLabel(kind), static_cast<int>(kind));
    const int value = meaning.kind ? static_cast<int>(*meaning.kind)
        : meaning.isTag            ? tag
                                   : nothing;
    means->setCurrentIndex(means->findData(value));
    return means;
}

void addColour(SettingsForm *form, NoteColour colour, const std::function<void()> &changed)
{
    const std::string_view word = name(colour);
    const QString id = QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    const HighlightMeaning meaning = highlightMeaning(colour);
    auto *row = new QWidget(form);
    auto *swatch = new QLabel(row);
    swatch->setPixmap(highlightIcon(colour, form->palette()).pixmap(16, 16));
    auto *called = new QLineEdit(meaning.name, row);
    called->setObjectName(id + QStringLiteral("Name"));
    called->setPlaceholderText(colourLabel(colour));
    called->setAccessibleName(SettingsTexts::tr("What %1 is called").arg(colourLabel(colour)));
    QComboBox *means = makeMeanings(id, meaning, row);
    means->setAccessibleName(SettingsTexts::tr("What %1 stands for").arg(colourLabel(colour)));
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(swatch);
    columns->addWidget(called, 1);
    columns->addWidget(means);
    row->setFocusProxy(called);
    const auto keep = [colour, called, means, changed] {
        const int value = means->currentData().toInt();
        HighlightMeaning now;
        now.name = called->text();
        now.isTag = value == tag;
        if (value >= 0)
            now.kind = static_cast<Kind>(value);
        setHighlightMeaning(colour, now);
        changed();
    };
    QObject::connect(called, &QLineEdit::textChanged, row, keep);
    QObject::connect(means, &QComboBox::currentIndexChanged, row, keep);
    form->add(colourLabel(colour), row, {},
              SettingsTexts::tr("highlight colour name tag kind marker"));
}

} // namespace

SettingsForm *makeHighlightsPage(const std::function<void()> &changed, QWidget *parent)
{
    auto *form = new SettingsForm(parent);
    for (const NoteColour colour : noteColours)
        addColour(form, colour, changed);
    return form;
}

} // namespace entente::ui

// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/agreementfigures.h"

#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace entente::ui {

AgreementFigures::AgreementFigures(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("agreementFigures"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * grid);
    const std::array names{tr("Topics"), tr("Kinds"), tr("Focus areas together")};
    const std::array objects{"topics", "kinds", "areas"};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        Figure &figure = m_figures[i];
        const QString object = QStringLiteral("agreementFigure-") + QLatin1String(objects[i]);
        figure = {new QLabel(names[i]), new QLabel, new QLabel};
        figure.name->setFont(ui::font(TypeSize::Caption, QFont::DemiBold));
        figure.value->setObjectName(object);
        figure.value->setFont(ui::font(TypeSize::Display));
        figure.called->setObjectName(object + QStringLiteral("-called"));
        figure.called->setForegroundRole(QPalette::PlaceholderText);
        figure.called->setWordWrap(true);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        for (QLabel *label : {figure.name, figure.value, figure.called})
            column->addWidget(label);
        column->addStretch(1);
        row->addLayout(column, 1);
    }
}

void AgreementFigures::fill(const Figure &figure, const QString &value, const QString &called)
{
    figure.value->setText(value);
    figure.value->setAccessibleName(tr("%1: %2, %3").arg(figure.name->text(), value, called));
    figure.called->setText(called);
}

void AgreementFigures::tell(const AgreementText &text)
{
    const QLocale locale;
    const TopicAgreement &topics = text.agreement.topics;
    const std::optional<double> share = topics.share();
    constexpr double hundred = 100;
    fill(m_figures[0], share ? tr("%1 %").arg(locale.toString(*share * hundred, 'f', 1)) : tr("–"),
         tr("agreed on, of %1").arg(locale.toString(static_cast<qulonglong>(topics.all()))));
    const auto figure = [&](const Figure &of, const Kappa &kappa, const QString &rests) {
        fill(of, kappa.value ? tr("κ %1").arg(kappaBrief(kappa)) : tr("–"),
             kappa.value ? tr("%1, %2").arg(strengthLabel(strengthOf(*kappa.value)), rests)
                         : tr("not defined, %1").arg(rests));
    };
    const auto count = [&](const Kappa &kappa) {
        return locale.toString(static_cast<qulonglong>(kappa.number));
    };
    const Kappa &kinds = text.agreement.kind;
    const Kappa &areas = text.agreement.pooledAreas;
    figure(m_figures[1], kinds, tr("on %1 topics").arg(count(kinds)));
    figure(m_figures[2], areas, tr("from %1 answers").arg(count(areas)));
}

} // namespace entente::ui

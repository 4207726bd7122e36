// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/disagreements.h"

#include "ui/workspace/workspace.h"

namespace entente::ui {

void Disagreements::setShown(ShownAgreementPtr shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    m_pairs.clear();
    if (m_shown) {
        const std::vector<CodedPair> &pairs = m_shown->found.agreement.pairs;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (pairs[i].differs())
                m_pairs.push_back(i);
        }
    }
    endResetModel();
}

library::BriefingId Disagreements::briefing(int row) const
{
    const CodedPair &pair = m_shown->found.agreement.pairs[m_pairs[static_cast<std::size_t>(row)]];
    return m_shown->found.ids[pair.document];
}

QString Disagreements::words(int row) const
{
    return said(m_pairs[static_cast<std::size_t>(row)], Words);
}

int Disagreements::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int Disagreements::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString Disagreements::said(std::size_t number, int column) const
{
    const session::FoundAgreement &found = m_shown->found;
    const CodedPair &pair = found.agreement.pairs[number];
    const AgreementText text = textOf(*m_shown, *m_vocabulary);
    switch (column) {
    case Words:
        return toQString(found.passages[number].words);
    case Left:
        return codedSaid(pair.left, *m_vocabulary, text.language);
    case Right:
        return codedSaid(pair.right, *m_vocabulary, text.language);
    case What:
        return differenceSaid(pair);
    default: {
        const QString place = toQString(found.passages[number].place);
        if (found.documents.size() == 1)
            return place; // which briefing that is has been chosen
        const CodedDocument &document = found.documents[pair.document];
        return tr("%1, %2").arg(toQString(document.title.empty() ? document.file : document.title),
                                place);
    }
    }
}

QVariant Disagreements::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return said(m_pairs[static_cast<std::size_t>(index.row())], index.column());
}

QVariant Disagreements::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_shown)
        return {};
    switch (section) {
    case Words:
        return tr("Words");
    case Left:
        return m_shown->found.left;
    case Right:
        return m_shown->found.right;
    case What:
        return tr("They differ in");
    default:
        return tr("Place");
    }
}

} // namespace entente::ui

// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// REFI-QDA Project Exchange 1.5 (qdasoftware.org): project.qde in a zip, and the texts beside it.

#include "core/base/runerror.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/qdpx/codebook.h"
#include "core/publishing/qdpx/guid.h"
#include "core/publishing/qdpx/source.h"
#include "core/publishing/wording.h"
#include "core/publishing/writers.h"

#include <QCoreApplication>

namespace entente {

using namespace qdpx;

namespace {

const QString schema = QStringLiteral("urn:QDA-XML:project:1.0");

/// The marking first, as on any page; then what the filter shows, and what it leaves out.
QString descriptionOf(const Order &order, const Selection &selection)
{
    QStringList lines;
    if (!order.options.marking.empty())
        lines << QString::fromStdString(order.options.marking);
    QString leftOut;
    if (selection.shares().size() == 1)
        leftOut = selection.leftOut(selection.shares().front());
    lines << filterNote(selection, order.options, selection.sentence(order.options.language),
                        leftOut);
    lines << PublishingTexts::tr("A selection ends before the character of its end position.");
    return lines.join(u'\n');
}

void writeUsers(office::Xml &xml, const Users &users)
{
    if (users.all().isEmpty())
        return;
    xml.open("Users");
    for (const QString &name : users.all())
        xml.leaf("User", {{"guid", Users::guid(name)}, {"name", name}});
    xml.close();
}

} // namespace

Result<QByteArray> writeQdpx(const Order &order)
{
    const Selection selection(order.publication);
    Project project(order, selection);
    std::vector<office::File> files(1); // the project itself, when all is known
    office::Xml sources;
    office::Xml notes;
    const auto all = static_cast<int>(selection.shares().size());
    int done = 0;
    for (const Share &share : selection.shares()) {
        files.push_back(project.writeSource(sources, notes, share));
        constexpr int hundred = 100;
        if (order.progress && !order.progress(++done * hundred / (all + 1), hundred))
            return Error{RunError::Cancelled, order.title.toStdString(), 0, {}};
    }
    office::Xml xml;
    const std::optional<QString> moment = project.exported();
    xml.open("Project",
             {{"xmlns", schema},
              {"name", attributeWords(order.title.toStdString())},
              {"origin", QStringLiteral("Entente %1").arg(QCoreApplication::applicationVersion())},
              {"creatingUserGUID", Users::guid(project.users().programs())}});
    if (moment)
        xml.attribute("creationDateTime", *moment);
    writeUsers(xml, project.users());
    project.codes().write(xml);
    project.writeVariables(xml);
    const auto wrap = [&xml](const char *name, office::Xml &within) {
        if (within.size() == 0)
            return;
        xml.open(name);
        xml.append(within.take());
        xml.close();
    };
    wrap("Sources", sources);
    wrap("Notes", notes);
    xml.open("Description");
    xml.words(descriptionOf(order, selection));
    xml.close();
    xml.close();
    files.front() = {"project.qde", office::part(xml.take())};
    return office::zipped(files);
}

} // namespace entente

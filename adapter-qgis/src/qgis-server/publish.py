#!/usr/bin/env python3
"""Makes what a QGIS Server publishes out of the synthetic network: a GeoPackage and QGIS projects on it.

    publish.py SEED FOLDER [--crs EPSG:32719] [--project NAME[:CHANGE,...]]...

SEED holds one GeoJSON file a layer, as bo.comteco.postventa.simulator.ExportNetwork writes them; the names and fields
of the layers stand there and nowhere else. FOLDER gets red.gpkg, kept in EPSG:4326 or as --crs says, and for each
--project a NAME.qgs, all on that one GeoPackage; red.qgs alone where there is none. A project may be made wrong, as
docs/wire/qgis.md, section 3, has it:

    hide=LAYER.FIELD    the field is not published
    withhold=LAYER      the layer is not published
    lose=LAYER          the layer's file is not there

Needs QGIS' own Python with GDAL's: Debian's python3-qgis. Prints the version of QGIS.
"""

import argparse
import json
import os
import sys
from pathlib import Path
from xml.etree import ElementTree

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from osgeo import ogr, osr  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsVectorLayer,
)

GEOPACKAGE = "red.gpkg"
LOST = "lost.gpkg"
DEGREES = 4326
TYPES = {"string": ogr.OFTString, "int": ogr.OFTInteger}
SHAPES = {"Point": ogr.wkbPoint, "Polygon": ogr.wkbPolygon}


def reference(code):
    system = osr.SpatialReference()
    system.SetFromUserInput(code)
    # longitude and easting first, whatever the authority says
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def write_layer(package, collection, crs):
    """One layer of the GeoPackage, with its spatial index, its features numbered as in the seed."""
    shape = SHAPES[collection["features"][0]["geometry"]["type"]]
    layer = package.CreateLayer(collection["name"], reference(crs), shape, ["GEOMETRY_NAME=geom", "FID=fid"])
    for field in collection["fields"]:
        layer.CreateField(ogr.FieldDefn(field["name"], TYPES[field["type"]]))
    moved = osr.CoordinateTransformation(reference(f"EPSG:{DEGREES}"), reference(crs))
    for each in collection["features"]:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID(each["id"])
        for name, value in each["properties"].items():
            if value is None:
                feature.SetFieldNull(name)
            else:
                feature.SetField(name, value)
        geometry = ogr.CreateGeometryFromJson(json.dumps(each["geometry"]))
        geometry.Transform(moved)
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)


def write_geopackage(collections, folder, crs):
    path = folder / GEOPACKAGE
    path.unlink(missing_ok=True)
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for collection in collections:
        write_layer(package, collection, crs)
    package = None  # closes it


def write_project(name, names, folder):
    """A project that publishes every layer over WFS. Returns its file."""
    file = folder / f"{name}.qgs"
    project = QgsProject.instance()
    project.clear()
    project.setFileName(str(file))
    project.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(DEGREES))
    for layer_name in names:
        layer = QgsVectorLayer(f"{folder / GEOPACKAGE}|layername={layer_name}", layer_name, "ogr")
        if not layer.isValid():
            sys.exit(f"layer {layer_name} can't be read back")
        project.addMapLayer(layer)
    project.writeEntry("WFSLayers", "/", list(project.mapLayers()))
    if not project.write():
        sys.exit(f"project {name} can't be written: {project.error()}")
    return file


def only(found, what):
    if len(found) != 1:
        sys.exit(f"{what}: found {len(found)} times")
    return found[0]


def layer_of(project, name):
    return only([layer for layer in project.iter("maplayer") if layer.findtext("layername") == name], f"layer {name}")


def hide(project, layer, field):
    """Keeps a field out of WFS, as its box in the layer's properties does; QGIS' Python can't, in every version."""
    fields = layer_of(project, layer).iterfind("fieldConfiguration/field")
    only([each for each in fields if each.get("name") == field], f"{layer}.{field}").set(
        "configurationFlags", "HideFromWfs")


def withhold(project, layer):
    known = layer_of(project, layer).findtext("id")
    published = only(list(project.iter("WFSLayers")), "WFSLayers")
    published.remove(only([each for each in published if each.text == known], f"published layer {layer}"))


def lose(project, layer):
    source = layer_of(project, layer).find("datasource")
    source.text = source.text.replace(GEOPACKAGE, LOST)


def change(file, names, changes):
    """Hides the GeoPackage's own number of a feature, and does what else was asked for."""
    tree = ElementTree.parse(file)
    project = tree.getroot()
    for name in names:
        hide(project, name, "fid")
    for verb, _, what in (each.partition("=") for each in changes):
        if verb == "hide":
            hide(project, *what.split("."))
        elif verb == "withhold":
            withhold(project, what)
        elif verb == "lose":
            lose(project, what)
        else:
            sys.exit(f"unknown change: {verb}")
    tree.write(file, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seed", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--crs", default=f"EPSG:{DEGREES}")
    parser.add_argument("--project", action="append", metavar="NAME[:CHANGE,...]")
    options = parser.parse_args()

    ogr.UseExceptions()
    osr.UseExceptions()
    files = sorted(options.seed.glob("*.geojson"))
    if not files:
        sys.exit(f"no GeoJSON in {options.seed}")
    collections = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    options.folder.mkdir(parents=True, exist_ok=True)
    folder = options.folder.resolve()
    write_geopackage(collections, folder, options.crs)
    names = [collection["name"] for collection in collections]

    application = QgsApplication([], False)
    application.initQgis()
    for project in options.project or ["red"]:
        name, _, changes = project.partition(":")
        change(write_project(name, names, folder), names, [each for each in changes.split(",") if each])
    QgsProject.instance().clear()
    print(f"QGIS {Qgis.QGIS_VERSION}")
    application.exitQgis()


if __name__ == "__main__":
    main()
